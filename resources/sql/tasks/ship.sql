UPDATE shipment
SET carrier = :carrier, tracking_number = :tracking_number, shipped_by = :actor, shipped_us = :now
WHERE member_id = :member AND task_id = :task
