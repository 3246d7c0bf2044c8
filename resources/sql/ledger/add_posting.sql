INSERT INTO posting (member_id, posting_id, seq, kind, points, debit, credit, cause_kind, cause_id,
                     policy_version, rule_id, actor, reason, occurred_us, recorded_us, business_date,
                     expires_us, idem_key, prev_hash, hash)
VALUES (:member, :posting, :seq, :kind, :points, :debit, :credit, :cause_kind, :cause_id,
        :policy_version, :rule, :actor, :reason, :occurred, :recorded, :business_date, :expires,
        :key, :prev_hash, :hash)
