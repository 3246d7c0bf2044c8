SELECT from_us, tier, reason, actor FROM tier_change WHERE member_id = :member
ORDER BY from_us DESC, change_id DESC LIMIT 100
