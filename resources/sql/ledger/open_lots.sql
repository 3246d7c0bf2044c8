-- In spending order.
SELECT lot_id, remaining FROM lot WHERE member_id = :member AND remaining > 0
ORDER BY expires_us NULLS LAST, earned_us, lot_id
