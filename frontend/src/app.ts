// Every job works without this script; with it, faster.
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { checks } from "./check";
import { drafts } from "./drafts";
import { fold } from "./fold";
import { oneSend, sameForm, shownFor } from "./forms";
import { hide, hideEarly } from "./hide";
import { keys } from "./keys";
import { copies } from "./copy";
import { narrow } from "./narrow";
import { draws } from "./draws";
import { welcome } from "./welcome";

document.documentElement.classList.add("has-script");
hideEarly();
document.addEventListener("DOMContentLoaded", () => {
  document.body.classList.add("govuk-frontend-supported");
  welcome();
  oneSend();
  narrow();
  sameForm();
  shownFor();
  for (const summary of document.querySelectorAll("[data-module=govuk-error-summary]")) new ErrorSummary(summary);
  fold();
  keys();
  drafts();
  checks();
  copies();
  hide();
  draws();
});
