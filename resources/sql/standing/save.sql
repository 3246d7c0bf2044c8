UPDATE standing
SET active = :active, deficit = :deficit, lifetime_earned = :lifetime_earned, last_seq = :last_seq,
    last_hash = :last_hash, tier = :tier, tier_rank = :tier_rank, tier_since_us = :tier_since,
    tier_until_us = :tier_until, rejected_at = :rejected_at, updated_us = :now
WHERE member_id = :member
