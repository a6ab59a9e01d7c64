package org.offload.platform.part;

import org.offload.platform.Part;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.TypedParts;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

@Component
record ReadTypedParts(Words words) implements TypedParts {

    @Override
    public Values read(Part part, String key, String id, Values was, Typed typed, Reading reading) {
        return new PartReading(part, key, id, was, words).read(typed, reading);
    }
}
