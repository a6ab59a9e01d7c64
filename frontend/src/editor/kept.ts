// What of dmn-js is kept from being offered, since the reader of a rulebook would refuse it or pass it
// over: names of tables, hit policies, columns of answers, types, widths, remarks on cells and on rows.
import TableProperties from "dmn-js-decision-table/lib/features/decision-table-properties/DecisionTableProperties";
import HitPolicy from "dmn-js-decision-table/lib/features/hit-policy/HitPolicyProvider";

export const kept = {
  hitPolicyProvider: ["type", HitPolicy], // shown, and not changed
  decisionTableProperties: ["type", TableProperties],
  outputEditingProvider: ["value", null],
  typeRefEditingProvider: ["value", null],
  columnResizeProvider: ["value", null],
  annotationsProvider: ["value", null],
  description: ["value", null],
};
