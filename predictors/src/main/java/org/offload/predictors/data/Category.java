package org.offload.predictors.data;

/** The kind of an offence, as the logistic predictors weigh it. */
public enum Category {
    ABSCONDING_OR_BAIL,
    ACQUISITIVE_VIOLENCE,
    BURGLARY_DOMESTIC,
    BURGLARY_OTHER,
    CRIMINAL_DAMAGE,
    DRINK_DRIVING,
    DRUG_IMPORT_EXPORT_OR_PRODUCTION,
    DRUG_POSSESSION_OR_SUPPLY,
    DRUNKENNESS,
    FIREARMS_MOST_SERIOUS,
    FIREARMS_OTHER,
    FRAUD_AND_FORGERY,
    HANDLING_STOLEN_GOODS,
    MOTORING_OFFENCES,
    OTHER_OFFENCES,
    PUBLIC_ORDER_AND_HARRASSMENT,
    SEXUAL_AGAINST_CHILD,
    SEXUAL_NOT_AGAINST_CHILD,
    THEFT_NON_MOTOR,
    VEHICLE_RELATED_THEFT,
    VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS,
    VIOLENCE_AGAINST_THE_PERSON_SUB_ABH,
    WEAPONS_NON_FIREARM,
    WELFARE_FRAUD;

    /** Returns its name in words. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT)
                .replace("harrassment", "harassment")
                .replace("abh", "ABH")
                .replace('_', ' ');
    }
}
