package org.offload.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;

/** A session that cannot be read or kept, since the database is away. */
@PageTest
class WithoutDatabaseTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/my-day");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private WithoutDatabase filter;

    @BeforeEach
    void find(Office office) {
        filter = office.bean(WithoutDatabase.class);
    }

    private static DataAccessResourceFailureException gone() {
        return new DataAccessResourceFailureException("gone");
    }

    @Test
    void given_a_failure_of_the_session_then_a_page_says_what_to_do()
            throws ServletException, IOException {
        response.addHeader("Location", "/half-said");
        response.addHeader("Set-Cookie", "half=said");
        response.addHeader("X-Content-Type-Options", "nosniff");

        filter.doFilter(
                request,
                response,
                (_, _) -> {
                    throw gone();
                });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Offload cannot save just now", "what you typed is still there");
        assertThat(response.getHeader("Location")).isNull();
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void given_any_other_failure_then_it_is_left_to_others() {
        assertThatThrownBy(
                        () ->
                                filter.doFilter(
                                        request,
                                        response,
                                        (_, _) -> {
                                            throw new IllegalStateException("ours");
                                        }))
                .hasMessage("ours");
    }

    @Test
    void given_an_answer_that_is_on_its_way_then_nothing_is_added_to_it() {
        response.setCommitted(true);

        assertThatThrownBy(
                        () ->
                                filter.doFilter(
                                        request,
                                        response,
                                        (_, _) -> {
                                            throw gone();
                                        }))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }
}
