-- What an able user would ask a database instead: which requirements are not met, or only for a while, and why.
-- Statements end with a semicolon at the end of a line; the one marked "repeated" runs until it adds no row.
-- ${folder}, ${date} and ${out} are put in by the benchmark.

SET preserve_insertion_order = false;

CREATE TEMP TABLE person AS
SELECT number, last || ' ' || first AS name, code, title,
  make_date(CASE WHEN code[7] = 'A' THEN 2000 ELSE 1900 END + code[5:6]::INT, code[3:4]::INT, code[1:2]::INT) AS born
FROM read_csv('${folder}/employees.csv', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"',
  columns = {'number': 'VARCHAR', 'last': 'VARCHAR', 'first': 'VARCHAR', 'code': 'VARCHAR', 'title': 'VARCHAR',
    'unit': 'VARCHAR', 'employed_from': 'VARCHAR', 'employed_to': 'VARCHAR'})
WHERE employed_to IS NULL OR try_strptime(employed_to, '%d.%m.%Y')::DATE >= DATE '${date}';

CREATE TEMP TABLE assignment AS
SELECT number, client
FROM read_csv('${folder}/assignments.csv', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"',
  columns = {'number': 'VARCHAR', 'client': 'VARCHAR'});

-- The themes by their Finnish names, and what each title needs.
CREATE TEMP TABLE need (title VARCHAR, theme VARCHAR, theme_id VARCHAR, on_behalf_of VARCHAR);

INSERT INTO need VALUES
  ('Palkanlaskija', 'Palvelussuhteeseen liittyvien etuuksien hakeminen', 'employer-daily-allowance/apply-benefits', 'clients'),
  ('Palkanlaskija', 'Palvelussuhteeseen liittyvien etuuspäätösten tarkastelu', 'employer-daily-allowance/view-decisions', 'clients'),
  ('Palkka-assistentti', 'Palvelussuhteeseen liittyvien etuuksien hakeminen', 'employer-daily-allowance/apply-benefits', 'clients'),
  ('Asiakkuuspäällikkö', 'Palvelussuhteeseen liittyvien etuuspäätösten tarkastelu', 'employer-daily-allowance/view-decisions', 'any'),
  ('Etuuskäsittelijä', 'Etuustietojen katselu ja maksuvaatimusten rekisteröinti', 'kelmu/benefit-data', 'own');

CREATE TEMP TABLE requirement AS
SELECT row_number() OVER (ORDER BY number, theme_id, client NULLS FIRST) AS requirement, *
FROM (
  SELECT p.number, n.theme, n.theme_id, n.on_behalf_of, NULL AS client
  FROM person p JOIN need n USING (title) WHERE n.on_behalf_of <> 'clients'
  UNION ALL
  SELECT p.number, n.theme, n.theme_id, n.on_behalf_of, a.client
  FROM person p JOIN need n USING (title) JOIN assignment a USING (number) WHERE n.on_behalf_of = 'clients');

-- Days that do not exist make a row that cannot be read. A masked code still tells the day of birth.
CREATE TEMP TABLE granted AS
SELECT theme AS themes, type, name, CASE WHEN code LIKE '%*%' THEN NULL ELSE code END AS code,
  coalesce(try_strptime(born, '%d.%m.%Y')::DATE, CASE WHEN code LIKE '%*%' THEN
    make_date(CASE WHEN code[7] = 'A' THEN 2000 ELSE 1900 END + code[5:6]::INT, code[3:4]::INT, code[1:2]::INT) END) AS born,
  client, try_strptime(valid_from, '%d.%m.%Y')::DATE AS valid_from, try_strptime(valid_to, '%d.%m.%Y')::DATE AS valid_to,
  CASE state WHEN 'Odottaa vahvistusta' THEN 3 WHEN 'Päättynyt' THEN 2 ELSE 0 END AS state
FROM read_csv('${folder}/granted.csv', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"',
  columns = {'theme': 'VARCHAR', 'type': 'VARCHAR', 'assignor': 'VARCHAR', 'assignor_id': 'VARCHAR', 'name': 'VARCHAR',
    'code': 'VARCHAR', 'born': 'VARCHAR', 'client': 'VARCHAR', 'valid_from': 'VARCHAR', 'valid_to': 'VARCHAR',
    'state': 'VARCHAR'});

-- One theme of one mandate of a person. Of equal rows the graver state counts; so it does of state and dates:
-- 0 valid, 1 not yet valid, 2 ended, 3 unconfirmed.
CREATE TEMP TABLE holding AS
SELECT row_number() OVER (ORDER BY number, theme, type_order, client NULLS FIRST, valid_from, valid_to) AS holding, *
FROM (
  SELECT number, theme, type, 
      CASE type WHEN 'Asiointivaltuus' THEN 0 WHEN 'Valtuutusoikeus' THEN 1 WHEN 'Edustamisvaltuus' THEN 2 ELSE 3 END AS type_order,
    client, valid_from, valid_to,
    greatest(max(state), CASE WHEN valid_from > DATE '${date}' THEN 1 WHEN valid_to < DATE '${date}' THEN 2 ELSE 0 END) AS wrong
  FROM (
    SELECT p.number, unnest(string_split(g.themes, '|')) AS theme, type, client, valid_from, valid_to, state
    FROM granted g JOIN person p ON p.code = g.code
    UNION ALL
    SELECT p.number, unnest(string_split(g.themes, '|')), type, client, valid_from, valid_to, state
    FROM granted g JOIN person p ON p.name = g.name AND p.born = g.born WHERE g.code IS NULL)
  WHERE valid_from <= valid_to
  GROUP BY number, theme, type, client, valid_from, valid_to);

-- The lightest discrepancy is the least number: 1 to 3 as above, 4 the specifier, 5 the type.
CREATE TEMP TABLE fit AS
SELECT requirement, holding, valid_from, valid_to, wrong, is_type_wrong OR is_specifier_wrong AS is_spare,
  CASE WHEN is_type_wrong THEN 5 WHEN is_specifier_wrong THEN 4 ELSE wrong END AS gravest,
  is_type_wrong::INT + is_specifier_wrong::INT + (wrong > 0)::INT AS discrepancies
FROM (
  SELECT r.requirement, h.holding, h.valid_from, h.valid_to, h.wrong,
    h.type <> CASE WHEN r.on_behalf_of = 'own' THEN 'Asiointivaltuus' ELSE 'Edustamisvaltuus' END AS is_type_wrong,
    r.on_behalf_of <> 'own' AND h.client IS NOT NULL AND h.client IS DISTINCT FROM r.client AS is_specifier_wrong
  FROM requirement r JOIN holding h ON h.number = r.number AND h.theme = r.theme);

CREATE TEMP TABLE answer AS
SELECT requirement, min(gravest) AS gravest FROM fit WHERE NOT is_spare GROUP BY requirement;

-- What suits nothing may explain one requirement that nothing suits: the lightest pair first.
CREATE TEMP TABLE pair AS
SELECT requirement, holding, row_number() OVER (ORDER BY gravest, discrepancies, valid_to DESC, holding, requirement) AS place,
  gravest
FROM fit ANTI JOIN answer USING (requirement)
ANTI JOIN (SELECT DISTINCT holding FROM fit WHERE NOT is_spare) suiting USING (holding);

CREATE TEMP TABLE explained (requirement BIGINT, holding BIGINT, gravest INT);

-- repeated
INSERT INTO explained
SELECT requirement, holding, gravest
FROM (
  SELECT *, min(place) OVER (PARTITION BY requirement) AS of_requirement, min(place) OVER (PARTITION BY holding) AS of_holding
  FROM pair ANTI JOIN explained AS r USING (requirement) ANTI JOIN explained AS h USING (holding))
WHERE place = of_requirement AND place = of_holding;

-- The unbroken cover of what is satisfied, one mandate after another without a missing day.
CREATE TEMP TABLE expiring AS
WITH usable AS (
  SELECT requirement, valid_from, valid_to,
    max(valid_to) OVER (PARTITION BY requirement ORDER BY valid_from, valid_to ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      AS covered_to
  FROM fit JOIN answer a USING (requirement)
  WHERE NOT is_spare AND fit.wrong <= 1 AND a.gravest = 0),
island AS (
  SELECT requirement, valid_to, sum((valid_from > greatest(coalesce(covered_to, DATE '${date}' - 1), DATE '${date}' - 1) + 1)::INT)
    OVER (PARTITION BY requirement ORDER BY valid_from, valid_to) AS breaks
  FROM usable)
SELECT requirement FROM island WHERE breaks = 0
GROUP BY requirement HAVING max(valid_to) <= DATE '${date}' + 60;

COPY (
  SELECT CASE coalesce(a.gravest, e.gravest, 9)
      WHEN 0 THEN 'mandate-expiring' WHEN 1 THEN 'mandate-not-yet-valid' WHEN 2 THEN 'mandate-expired'
      WHEN 3 THEN 'mandate-unconfirmed' WHEN 4 THEN 'mandate-wrong-specifier' WHEN 5 THEN 'mandate-wrong-type'
      ELSE 'mandate-missing' END AS code,
    r.number, r.theme, coalesce(r.client, '') AS client
  FROM requirement r LEFT JOIN answer a USING (requirement) LEFT JOIN explained e USING (requirement)
    LEFT JOIN expiring x USING (requirement)
  WHERE a.gravest IS NULL OR a.gravest > 0 OR x.requirement IS NOT NULL
  ORDER BY ALL)
TO '${out}' (HEADER, DELIMITER ';');
