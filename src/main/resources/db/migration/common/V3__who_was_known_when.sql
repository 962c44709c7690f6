-- Who stood in HR's exports, one row for each time that somebody came: a later run leaves untouched what an earlier one knew.

DROP TABLE audit_known_person;

CREATE TABLE audit_known_person (
    organisation VARCHAR(100) NOT NULL,
    employee VARCHAR(100) NOT NULL,
    -- A keyed pseudonym of something that tells who it is, behind the word for what; empty if there is none.
    face VARCHAR(128) NOT NULL,
    -- The last publication in an unbroken row of those whose export had the person, and their latest audit date.
    last_publication INTEGER NOT NULL,
    last_seen DATE NOT NULL,
    PRIMARY KEY (organisation, employee, face, last_publication)
);
