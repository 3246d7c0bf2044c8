INSERT INTO policy_version (version, document, valid_from_us, approved_by, recorded_us)
VALUES (:version, :document, :valid_from, :approved_by, :recorded)
