/** Scores, needs and tiers of community supervision, in pure Java. */
module org.offload.predictors {
    requires static org.jspecify;

    exports org.offload.predictors;
    exports org.offload.predictors.answer;
    exports org.offload.predictors.result;
    exports org.offload.predictors.need;
    exports org.offload.predictors.published;
    exports org.offload.predictors.tier;
}
