SELECT member_id FROM member WHERE member_id = :member
