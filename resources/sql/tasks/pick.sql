UPDATE dispatch_line SET picked = picked + :count, is_short = 0
WHERE member_id = :member AND task_id = :task AND line_no = :line AND picked + :count <= wanted
