INSERT INTO dispatch_line (member_id, task_id, line_no, sku, wanted, picked, is_short)
VALUES (:member, :task, :line, :sku, :wanted, 0, :is_short)
