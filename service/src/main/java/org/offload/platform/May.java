package org.offload.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the job that a page belongs to. Every handler of ours carries it, or {@link Open}; one that
 * carries neither is refused. A job about a case reads the path variable {@code crn}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {

    Job value();
}
