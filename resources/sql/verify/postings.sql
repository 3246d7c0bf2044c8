SELECT member_id, posting_id, seq, kind, points, debit, credit, cause_kind, cause_id, policy_version,
       rule_id, actor, reason, occurred_us, expires_us, idem_key, prev_hash, hash,
       business_date
FROM posting ORDER BY member_id, seq
