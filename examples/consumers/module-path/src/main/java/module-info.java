/** A township's mediation return. */
module example.township {
    requires org.fazhi.serialization;
    requires org.fazhi.validation;
}
