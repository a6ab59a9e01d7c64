package org.offload.journey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.offload.RunningOffload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test in a real browser against the running application. Its methods may ask for the {@link
 * Office}, which is empty before each, and for {@link Visitors}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningOffload
@ExtendWith(Journeys.class)
@Tag("journey")
@interface Journey {}
