INSERT INTO event (member_id, event_id, source_code, external_id, type, occurred_us, recorded_us,
                   business_date, cycle_no, amount_minor, refund_of, attributes, content_hash)
VALUES (:member, :event, :source, :external_id, :type, :occurred, :recorded, :business_date,
        :cycle, :amount, :refund_of, :attributes, :content_hash)
