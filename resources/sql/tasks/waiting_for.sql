SELECT member_id, task_id, kind, number, state, created_us, due_us, claimed_by, requested_by, cycle_no,
       policy_version, tier_from, tier_to, qualifying, threshold, cost_minor, waits_for
FROM task WHERE member_id = :member AND waits_for = :task AND kind = 'dispatch'
