UPDATE dispatch_line SET is_short = :is_short
WHERE member_id = :member AND task_id = :task AND line_no = :line
