INSERT INTO shipment (member_id, task_id, carrier, tracking_number, packed_by, packed_us, shipped_by,
                      shipped_us)
VALUES (:member, :task, '', '', :actor, :now, '', NULL)
