SELECT state, count(*) FROM task WHERE kind = 'dispatch' GROUP BY state
