INSERT INTO tier_change (member_id, from_us, change_id, tier, tier_rank, previous_rank, until_us,
                         reason, cause_kind, cause_id, actor, recorded_us)
VALUES (:member, :from, :change, :tier, :rank, :previous, :until, :reason, :cause_kind, :cause_id,
        :actor, :recorded)
