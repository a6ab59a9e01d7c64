package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.Words;

import java.util.Arrays;
import java.util.List;

/** The ways in which somebody can say something, each with what it means. */
public final class SignatureChoices {

    private SignatureChoices() {}

    /** Returns them in order. */
    public static List<Choice> of(Words words) {
        return Arrays.stream(Signature.values())
                .map(
                        one ->
                                new Choice(
                                        one.name(),
                                        words.name("voice.signature", one),
                                        words.name("voice.signatureMeans", one)))
                .toList();
    }
}
