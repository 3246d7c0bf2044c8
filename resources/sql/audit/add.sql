INSERT INTO audit (member_id, audit_id, actor, act, detail, at_us)
VALUES (:member, :audit, :actor, :act, :detail, :at)
