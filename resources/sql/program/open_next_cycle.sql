-- From now on events count after this cycle.
UPDATE program SET open_cycle = :cycle + 1 WHERE program_id = 1 AND open_cycle = :cycle
