package org.offload.rulebook.engine;

import org.offload.rulebook.table.Tables;
import org.springframework.stereotype.Component;

/**
 * The engine of KIE. It is loaded with the first tables, since it takes longer to load than all
 * else at the start; so this class must not name any class of it.
 */
@Component
class DmnEngine implements Engine {

    @Override
    public Compiled compile(Tables tables) {
        return KieCompiled.of(tables);
    }
}
