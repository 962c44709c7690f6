package fi.mandateaudit.job;

import fi.mandateaudit.history.Comparison;
import fi.mandateaudit.history.KeyMarks;
import fi.mandateaudit.history.KnownPeople;
import fi.mandateaudit.history.RunInputs;
import fi.mandateaudit.history.RunLedger;
import fi.mandateaudit.history.StatedFindings;
import fi.mandateaudit.history.Verdicts;

/**
 * What is kept of runs.
 *
 * @param runs the runs
 * @param inputs their inputs
 * @param verdicts what was found
 * @param comparison what became of it since the last published run
 * @param stated findings with what became of them
 * @param people who stood in HR's exports
 * @param keys under which key it all is kept
 */
record Records(
        RunLedger runs,
        RunInputs inputs,
        Verdicts verdicts,
        Comparison comparison,
        StatedFindings stated,
        KnownPeople people,
        KeyMarks keys) {}
