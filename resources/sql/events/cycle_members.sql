-- Whom the closing of a cycle concerns: members with events that count in it, and those whose tier
-- and its days of grace ended with it.
SELECT DISTINCT member_id FROM event WHERE cycle_no = :cycle AND member_id > :after
UNION
SELECT member_id FROM standing WHERE tier_until_us <= :judged AND member_id > :after
ORDER BY member_id
