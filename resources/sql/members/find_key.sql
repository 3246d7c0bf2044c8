SELECT member_id, content_hash FROM member WHERE external_id = :external_id
