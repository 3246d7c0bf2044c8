INSERT INTO standing (member_id, active, deficit, lifetime_earned, last_seq, last_hash, tier,
                      tier_rank, tier_since_us, tier_until_us, rejected_at, last_event_us, updated_us)
VALUES (:member, 0, 0, 0, 0, :hash, :tier, 0, :since, NULL, NULL, NULL, :now)
