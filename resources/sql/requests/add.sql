INSERT INTO request (member_id, request_id, kind, actor, asked_us, not_before_us, body)
VALUES (:member, :request, :kind, :actor, :asked, :not_before, :body)
