-- What a run found and what became of it since the last published run; the texts stand in audit_verdict.

CREATE TABLE audit_finding (
    run BIGINT NOT NULL,
    id VARCHAR(40) NOT NULL,
    block INTEGER NOT NULL,
    code VARCHAR(40) NOT NULL,
    severity VARCHAR(10) NOT NULL,
    employee VARCHAR(100) NOT NULL,
    -- NEW, PERSISTING, REOPENED, ACCEPTED, RESOLVED; CARRIED: not seen, but what it is about could not be evaluated.
    state VARCHAR(10) NOT NULL,
    because VARCHAR(1000) NOT NULL,
    first_seen DATE NOT NULL,
    -- The publication in which it appeared, without a break since, and the one in which it was last seen.
    appeared INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (run, id),
    FOREIGN KEY (run) REFERENCES audit_run (run) ON DELETE CASCADE
);

-- What was resolved in a run, to be found by its id when it comes back.
CREATE TABLE audit_resolved (
    id VARCHAR(40) NOT NULL,
    run BIGINT NOT NULL,
    first_seen DATE NOT NULL,
    PRIMARY KEY (id, run),
    FOREIGN KEY (run) REFERENCES audit_run (run) ON DELETE CASCADE
);
