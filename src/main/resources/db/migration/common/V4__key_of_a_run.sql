-- Tells whether two runs used the same key of pseudonyms, and nothing of the key.

ALTER TABLE audit_run ADD COLUMN key_mark VARCHAR(40);
