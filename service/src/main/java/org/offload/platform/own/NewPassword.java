package org.offload.platform.own;

import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.account.Account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A new password as it is typed, twice, and what is to be mended in it. */
record NewPassword(String password, String again) {

    static final String FIELD = "passwordNew";
    static final String AGAIN = "passwordAgain";

    private static final String WORDS = "platform.password.";

    static NewPassword of(Typed typed) {
        return new NewPassword(typed.one(FIELD), typed.one(AGAIN));
    }

    /** Returns what is to be mended, for somebody's account. */
    List<Problem> problems(Account account) {
        List<Problem> problems = new ArrayList<>();
        switch (judge(account)) {
            case PasswordRule.Verdict.Fits(var _) -> {
                if (!password.equals(again)) {
                    problems.add(Problem.of(AGAIN, WORDS + "differs"));
                }
            }
            case PasswordRule.Verdict.TooShort() ->
                    problems.add(Problem.of(FIELD, WORDS + "short", PasswordRule.SHORTEST));
            case PasswordRule.Verdict.TooLong() ->
                    problems.add(Problem.of(FIELD, WORDS + "long", PasswordRule.MOST_BYTES));
            case PasswordRule.Verdict.Common() -> problems.add(Problem.of(FIELD, WORDS + "common"));
            case PasswordRule.Verdict.EasyToGuess() ->
                    problems.add(Problem.of(FIELD, WORDS + "easy"));
        }
        return problems;
    }

    /** Returns the key of the message that says how strong the password is. */
    String notice(Account account) {
        return judge(account) instanceof PasswordRule.Verdict.Fits(var words)
                ? switch (words) {
                    case FAIR -> "platform.notice.passwordFair";
                    case GOOD -> "platform.notice.passwordGood";
                    case STRONG -> "platform.notice.passwordStrong";
                }
                : "";
    }

    private PasswordRule.Verdict judge(Account account) {
        List<String> own = new ArrayList<>(List.of("offload", account.username()));
        own.addAll(Arrays.asList(account.username().split("[._-]")));
        own.addAll(Arrays.asList(account.displayName().split("\\s+")));
        own.add(Objects.toString(account.email(), ""));
        own.removeIf(String::isBlank);
        return new PasswordRule(own).judge(password);
    }

    @Override
    public String toString() {
        return "a new password"; // never the words themselves, wherever this is written
    }
}
