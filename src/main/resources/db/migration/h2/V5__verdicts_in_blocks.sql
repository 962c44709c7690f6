-- What the audit said of subjects that were judged together, packed. Runs of before are forgotten: theirs had another form.

DELETE FROM audit_run;
DROP TABLE audit_person;
DROP TABLE audit_not_evaluated;
DROP TABLE audit_state;
DROP TABLE audit_finding;
DROP TABLE audit_standing;

CREATE TABLE audit_verdict (
    run BIGINT NOT NULL,
    -- From 0 in the order in which they were judged; -1 holds what an earlier run found and this one does not.
    block INTEGER NOT NULL,
    findings BLOB NOT NULL,
    people BLOB NOT NULL,
    not_evaluated BLOB NOT NULL,
    PRIMARY KEY (run, block),
    FOREIGN KEY (run) REFERENCES audit_run (run) ON DELETE CASCADE
);

-- What HR said of people when they could last be judged, packed, to tell later why a finding is gone.
CREATE TABLE audit_standing (
    run BIGINT PRIMARY KEY,
    people BLOB NOT NULL,
    FOREIGN KEY (run) REFERENCES audit_run (run) ON DELETE CASCADE
);
