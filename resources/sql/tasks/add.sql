INSERT INTO task (member_id, task_id, kind, number, state, created_us, due_us, claimed_by,
                  requested_by, cycle_no, policy_version, tier_from, tier_to, qualifying, threshold,
                  cost_minor, waits_for)
VALUES (:member, :task, :kind, :number, :state, :created, :due, '', :requested_by, :cycle,
        :policy_version, :tier_from, :tier_to, :qualifying, :threshold, :cost, :waits_for)
