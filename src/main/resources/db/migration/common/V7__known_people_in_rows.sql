-- A row for each person in place of one for each face: a quarter of the rows, and the same is known.

ALTER TABLE audit_known_person RENAME TO audit_known_face;

CREATE TABLE audit_known_person (
    organisation VARCHAR(100) NOT NULL,
    employee VARCHAR(100) NOT NULL,
    -- The last publication in an unbroken row of those whose export had the person with these faces.
    last_publication INTEGER NOT NULL,
    last_seen DATE NOT NULL,
    -- Keyed pseudonyms of what tells who it is, each behind the word for what, with blanks between; empty if there is none.
    faces VARCHAR NOT NULL,
    CONSTRAINT audit_known_person_key PRIMARY KEY (organisation, employee, last_publication)
);

INSERT INTO audit_known_person (organisation, employee, last_publication, last_seen, faces)
SELECT organisation, employee, last_publication, MAX(last_seen), STRING_AGG(face, ' ' ORDER BY face)
FROM audit_known_face
GROUP BY organisation, employee, last_publication;

DROP TABLE audit_known_face;
