SELECT seq, occurred_us, kind, cause_kind, cause_id, points, debit, credit, expires_us, posting_id,
       rule_id, actor
FROM posting WHERE member_id = :member ORDER BY seq
