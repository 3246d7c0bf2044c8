UPDATE standing SET updated_us = :now WHERE member_id = :member RETURNING member_id
