UPDATE standing
SET updated_us = :now,
    last_event_us = CASE WHEN last_event_us IS NULL OR last_event_us < :at THEN :at
                         ELSE last_event_us END
WHERE member_id = :member
