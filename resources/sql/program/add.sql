INSERT INTO program (program_id, name, zone, currency, start_date, cycle_days, open_cycle, demo_clock_us,
                     created_us)
VALUES (1, :name, :zone, :currency, :start_date, :cycle_days, 1, :demo_clock, :created)
