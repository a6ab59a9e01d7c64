package org.offload.platform.looks;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Words;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.HashMap;
import java.util.Map;

/**
 * Says in plain words what an act was. A route speaks through the job that its handler names; what
 * has no words of its own gets the words of any page, so that a new route needs none.
 */
@Component
class LookWords {

    private static final String DID = "platform.looks.did.";
    private static final String ACCOUNT = "account ";

    private final Words words;
    private final Map<String, Job> jobs = new HashMap<>();

    LookWords(
            Words words,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.words = words;
        mapping.getHandlerMethods().forEach(this::learn);
    }

    private void learn(RequestMappingInfo route, HandlerMethod handler) {
        May may = handler.getMethodAnnotation(May.class);
        if (may != null) {
            for (var method : route.getMethodsCondition().getMethods()) {
                route.getPatternValues()
                        .forEach(path -> jobs.put(method + " " + path, may.value()));
            }
        }
    }

    String of(String act) {
        if (act.startsWith("refused ")) {
            return words.say(DID + "refused");
        }
        if (act.startsWith("asked why ")) {
            return words.say(DID + "asked");
        }
        if (act.startsWith(ACCOUNT)) {
            return words.say(DID + "account", act.substring(ACCOUNT.length()));
        }
        int path = act.indexOf(" /");
        if (path > 0) {
            String method = act.substring(0, path);
            String key = DID + jobs.get(act) + "." + method;
            return words.say(words.has(key) ? key : DID + "page." + method);
        }
        String key = DID + act.replace(' ', '-');
        return words.has(key) ? words.say(key) : words.say(DID + "saw", act);
    }
}
