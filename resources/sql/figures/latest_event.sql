SELECT max(occurred_us) FROM event
