SELECT count(*) FROM task WHERE kind = 'approval' AND state IN ('open', 'claimed')
