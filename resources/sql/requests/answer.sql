INSERT INTO request_outcome (member_id, request_id, outcome, detail, answered_us)
VALUES (:member, :request, :outcome, :detail, :answered)
