SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM event), (SELECT count(*) FROM posting),
       (SELECT count(*) FROM quarantine WHERE state = 'open')
