INSERT INTO program (program_id, name, zone, currency, start_date, cycle_days, open_cycle, is_demo,
                     created_us)
VALUES (1, :name, :zone, :currency, :start_date, :cycle_days, 1, :is_demo, :created)
