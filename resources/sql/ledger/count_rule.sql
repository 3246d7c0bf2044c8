-- How often rules paid a member on a day and in its month.
SELECT rule_id, sum(CASE WHEN business_date = :day THEN 1 ELSE 0 END), count(*)
FROM posting
WHERE member_id = :member AND kind = 'bonus' AND business_date / 100 = :month
GROUP BY rule_id
