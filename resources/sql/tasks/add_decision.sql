INSERT INTO decision (member_id, task_id, outcome, decided_by, requested_by, decided_us, reason,
                      request_id)
VALUES (:member, :task, :outcome, :decided_by, :requested_by, :decided, :reason, :request)
